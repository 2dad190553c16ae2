//! Keeps a client under load and says what became of it.
//!
//! `cargo xtask soak --seconds 60 --rate 2000`

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use reliability_tests::soak::{Soak, is_explained, run};

/// The load. The defaults are those of row N08.
#[derive(Parser)]
struct Arguments {
    /// How long, in seconds.
    #[arg(long, default_value_t = 3600)]
    seconds: u64,
    /// Requests per second.
    #[arg(long, default_value_t = 2000.0)]
    rate: f64,
    /// The share of requests that fail, 0 to 1.
    #[arg(long, default_value_t = 0.01)]
    faults: f64,
    /// Seconds from one token to the next.
    #[arg(long, default_value_t = 60)]
    rotation: u64,
    /// How much the memory may grow, in percent.
    #[arg(long, default_value_t = 5.0)]
    drift: f64,
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let report = run(Soak {
        time: Duration::from_secs(arguments.seconds),
        rate: arguments.rate,
        faults: arguments.faults,
        rotation: Duration::from_secs(arguments.rotation),
        ..Soak::default()
    })
    .await;
    println!("{report}");
    let failed: u64 = report.failures.values().sum();
    let findings = [
        (
            report.failures.keys().any(|kind| !is_explained(kind)),
            "failures without a fault",
        ),
        (failed > report.faults, "more failures than faults"),
        (report.lost_tokens > 0, "lost tokens"),
        (report.skipped > 0, "calls that could not be started"),
        (report.drift() * 100.0 > arguments.drift, "memory grows"),
        (
            report.other_descriptors.1 > report.other_descriptors.0 + 50,
            "descriptors grow",
        ),
    ];
    let mut code = ExitCode::SUCCESS;
    for (found, text) in findings {
        if found {
            eprintln!("finding: {text}");
            code = ExitCode::FAILURE;
        }
    }
    code
}
