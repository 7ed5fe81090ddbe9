/** The film of an exercise: the one with this id, else the first demonstration, else the first film at all. */
export function filmOf(exercise, id) {
    const films = exercise?.media?.filter(({ kind }) => kind === 'video') ?? [];
    if (id)
        return films.find((film) => film.id === id);
    return films.find(({ role = 'demo' }) => role === 'demo') ?? films[0];
}
//# sourceMappingURL=film-of.js.map