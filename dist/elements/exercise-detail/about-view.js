import { html, nothing } from 'lit';
import { contactView } from './contact-view.js';
import { say } from './detail-view.js';
/** Who looked at it, when it changed, whose it is, and where to find help. */
export function aboutView(view) {
    const { exercise, header, language, t } = view;
    const { review, updated, media = [] } = exercise;
    const { license, author, disclaimer } = header?.library ?? {};
    const day = (date) => {
        const moment = new Date(date.length > 10 ? date : `${date}T12:00:00`);
        return Number.isNaN(+moment) ? date : new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
    };
    const lines = [];
    if (review?.status === 'draft')
        lines.push(t('detail.draft'));
    else if (review?.by && review.date)
        lines.push(t('detail.reviewedOn', { name: review.by, date: day(review.date) }));
    else if (review)
        lines.push(review.by ? t('detail.reviewedBy', { name: review.by }) : t('detail.reviewed'));
    if (updated)
        lines.push(t('detail.updated', { date: day(updated) }));
    const licenses = [license, ...media.map((medium) => medium.license)].filter(Boolean);
    if (licenses.length)
        lines.push(t('detail.license', { name: [...new Set(licenses)].join(', ') }));
    if (author?.name)
        lines.push(author.name);
    for (const { credit } of media)
        if (credit)
            lines.push(say(view, credit));
    return html `<footer part="about" class="about">
    ${disclaimer ? html `<p>${say(view, disclaimer)}</p>` : nothing} ${contactView(view)}
    ${lines.length
        ? html `<ul class="small">
            ${lines.map((line) => html `<li>${line}</li>`)}
          </ul>`
        : nothing}
  </footer>`;
}
//# sourceMappingURL=about-view.js.map