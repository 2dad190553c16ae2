//! What a call through the client costs beside the same call through the HTTP
//! crate alone, with the same decoding.
//!
//! `measure-runtime serve` prints the URL of a server and answers until its
//! standard input ends; `measure-runtime compare URL` prints the figures of the
//! calls to it as JSON. They are two processes, so that the CPU time of the
//! server is not counted. `measure-runtime calls URL raw|client COUNT CONCURRENCY`
//! makes calls in one of the two ways, for a profiler.

mod compare;
mod memory;
mod server;

use std::error::Error;
use std::process::ExitCode;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["serve"] => run(server::serve()),
        ["compare", url] => run(compare::compare(url)),
        ["calls", url, way @ ("raw" | "client"), count, concurrency] => {
            match (count.parse(), concurrency.parse()) {
                (Ok(count), Ok(concurrency)) if concurrency > 0 => {
                    run(compare::calls(url, *way == "raw", count, concurrency))
                }
                _ => Err("COUNT and CONCURRENCY are positive numbers".into()),
            }
        }
        _ => Err(
            "usage: measure-runtime serve | compare URL | calls URL raw|client COUNT CONCURRENCY"
                .into(),
        ),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// On one thread: what a call costs the CPU then shows in the wall time too,
/// and the second core is left to the server.
fn run(task: impl Future<Output = Outcome<()>>) -> Outcome<()> {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?
        .block_on(task)
}
