/** Words before a film of a video service. */
export const embed = {
    'controls.embed': 'This film is on {service}. Once you start it here, {service} receives your IP address and may store data in your browser.',
    'controls.embedPlay': 'Show it here',
    'controls.embedLink': 'Watch on {service}',
    'controls.embedRemember': 'Remember this for {service}',
};
//# sourceMappingURL=embed.js.map