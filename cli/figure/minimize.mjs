/** Solves a symmetric positive system in place (Cholesky); undefined when it is none. */
function solve(matrix, right, size) {
  const l = Float64Array.from(matrix);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = l[i * size + j];
      for (let k = 0; k < j; k++) sum -= l[i * size + k] * l[j * size + k];
      if (i !== j) l[i * size + j] = sum / l[j * size + j];
      else if (sum <= 0) return undefined;
      else l[i * size + i] = Math.sqrt(sum);
    }
  }
  const x = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) x[i] -= l[i * size + k] * x[k];
    x[i] /= l[i * size + i];
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) x[i] -= l[k * size + i] * x[k];
    x[i] /= l[i * size + i];
  }
  return x;
}

const cost = (residuals) => residuals.reduce((sum, r) => sum + r * r, 0);

/**
 * Least squares after Levenberg and Marquardt with numeric slopes. `residuals` gives the same number of values each
 * time; steps are held small, because a body that jumps over a joint limit finds no way back.
 */
export function minimize(residuals, start, { rounds = 60, longest = 12 } = {}) {
  const size = start.length;
  const at = Float64Array.from(start);
  let now = residuals(at);
  let best = cost(now);
  let damping = 1e-3;
  for (let round = 0; round < rounds; round++) {
    const slopes = [];
    for (let c = 0; c < size; c++) {
      const keep = at[c];
      at[c] = keep + 0.02;
      const moved = residuals(at);
      at[c] = keep;
      slopes.push(moved.map((value, r) => (value - now[r]) / 0.02));
    }
    const normal = new Float64Array(size * size);
    const right = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) {
        let sum = 0;
        for (let r = 0; r < now.length; r++) sum += slopes[i][r] * slopes[j][r];
        normal[i * size + j] = normal[j * size + i] = sum;
      }
      for (let r = 0; r < now.length; r++) right[i] -= slopes[i][r] * now[r];
    }
    let improved = false;
    for (let attempt = 0; attempt < 6 && !improved; attempt++) {
      const damped = Float64Array.from(normal);
      for (let i = 0; i < size; i++) damped[i * size + i] += damping * (normal[i * size + i] + 1e-6);
      const step = solve(damped, right, size);
      if (step) {
        const scale = Math.min(1, longest / Math.max(...step.map(Math.abs), 1e-9));
        const next = at.map((value, i) => value + step[i] * scale);
        const values = residuals(next);
        const after = cost(values);
        if (after < best) {
          improved = true;
          const gain = best - after;
          at.set(next);
          now = values;
          best = after;
          damping = Math.max(1e-7, damping / 4);
          if (gain < 1e-9 * best + 1e-10) return Array.from(at);
        }
      }
      if (!improved) damping *= 6;
    }
    if (!improved) break;
  }
  return Array.from(at);
}
