// Uploads a file with tus-js-client as its authors ship it: whole, then another one that is broken
// off and taken up again by a new client, then one that is taken back. Prints one line each.
'use strict';

const crypto = require('crypto');
const tus = require('tus-js-client');

const endpoint = process.argv[2];
const chunkSize = 100000;

function upload(content, more) {
    return new Promise((resolve, reject) => {
        const each = new tus.Upload(content, {
            endpoint,
            chunkSize,
            retryDelays: [0, 200],
            metadata: {sha256: crypto.createHash('sha256').update(content).digest('hex')},
            onError: reject,
            onSuccess: () => resolve(each),
            ...more,
        });
        if (more && more.onStart)
            more.onStart(each, resolve);
        each.start();
    });
}

async function main() {
    const whole = await upload(crypto.randomBytes(350000));
    console.log(`whole ${whole.url}`);

    const content = crypto.randomBytes(450000);
    let started;
    const broken = await upload(content, {
        onStart: (each, resolve) => { started = {each, resolve}; },
        onChunkComplete: () => {
            started.each.abort();
            started.resolve(started.each);
        },
    });
    const resumed = await upload(content, {uploadUrl: broken.url});
    console.log(`resumed ${resumed.url}`);

    const taken = await upload(crypto.randomBytes(250000), {
        onStart: (each, resolve) => { started = {each, resolve}; },
        onChunkComplete: () => started.each.abort(true).then(() => started.resolve(started.each)),
    });
    console.log(`terminated ${taken.url}`);
}

main().catch(error => {
    console.error(String(error));
    process.exit(1);
});
