//! N07: answers that are too large.

use std::time::Duration;

use bytes::Bytes;
use flate2::{Compress, Compression, FlushCompress};
use platform_client_runtime::ErrorKind;
use reliability_tests::alone::alone;
use reliability_tests::{ByteServer, Step, process};

use crate::get;

const MIB: u64 = 1 << 20;
const LIMIT: u64 = 64 * MIB;

/// Asserts that a client gives up at its limit, in a process whose memory is
/// its own.
fn stops_at_the_limit(test: &str, answer: impl FnOnce() -> Vec<Step>) {
    alone(test, Duration::from_secs(60), || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let answer = answer();
            let server = ByteServer::start(move |_| answer.clone());
            let limit = usize::try_from(LIMIT).unwrap();
            let client = server.builder().body_limit(limit).build().unwrap();
            let fault = get(&client).await.unwrap_err();
            assert_eq!(fault.kind(), ErrorKind::BodyTooLarge, "{fault}");
            assert!(fault.to_string().contains("67108864 bytes"), "{fault}");
        });
        let peak = process::peak_resident();
        println!(
            "measured: {test}: peak {} MiB, limit {} MiB",
            peak / MIB,
            LIMIT / MIB
        );
        assert!(peak < 2 * LIMIT, "peak {peak}");
    });
}

fn head(fields: &str) -> Step {
    let text = format!("HTTP/1.1 200 X\r\nContent-Type: application/json\r\n{fields}\r\n");
    Step::Write(text.into())
}

/// 100 MB of JSON: an array of zeros without an end.
fn large_json() -> Step {
    Step::Repeat(Bytes::from("0,".repeat(50_000)), 1000)
}

#[test]
fn n07_announced_body_beyond_the_limit() {
    stops_at_the_limit("limits::n07_announced_body_beyond_the_limit", || {
        vec![head("Content-Length: 100000000\r\n"), large_json()]
    });
}

#[test]
fn n07_chunked_body_beyond_the_limit() {
    stops_at_the_limit("limits::n07_chunked_body_beyond_the_limit", || {
        let piece = "0,".repeat(50_000);
        let chunk = format!("{:x}\r\n{piece}\r\n", piece.len());
        vec![
            head("Transfer-Encoding: chunked\r\n"),
            Step::Repeat(chunk.into(), 1000),
        ]
    });
}

#[test]
fn n07_body_without_end() {
    stops_at_the_limit("limits::n07_body_without_end", || {
        vec![head("Connection: close\r\n"), large_json(), Step::Hang]
    });
}

/// A deflate stream of `size` zeros that ends at a byte and leaves no trace in
/// what follows, so that it can be sent again and again.
fn zeros(size: usize) -> Vec<u8> {
    let mut compress = Compress::new(Compression::best(), false);
    let mut output = Vec::with_capacity(size / 500 + 4096);
    let status = compress.compress_vec(&vec![0; size], &mut output, FlushCompress::Full);
    status.unwrap();
    assert_eq!(compress.total_in(), size as u64);
    output
}

#[test]
fn n07_gzip_bomb() {
    stops_at_the_limit("limits::n07_gzip_bomb", || {
        const GZIP_HEAD: &[u8] = &[0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3];
        let block = zeros(10_000_000);
        // 10 GB from about 10 MB.
        assert!(block.len() < 15_000, "{}", block.len());
        vec![
            head("Content-Encoding: gzip\r\nConnection: close\r\n"),
            Step::Write(GZIP_HEAD.into()),
            Step::Repeat(block.into(), 1000),
            Step::Hang,
        ]
    });
}

#[test]
fn n07_gzip_bomb_of_many_members() {
    stops_at_the_limit("limits::n07_gzip_bomb_of_many_members", || {
        use std::io::Write;
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(&vec![0; 10_000_000]).unwrap();
        let member = encoder.finish().unwrap();
        vec![
            head("Content-Encoding: gzip\r\nConnection: close\r\n"),
            Step::Repeat(member.into(), 1000),
            Step::Hang,
        ]
    });
}
