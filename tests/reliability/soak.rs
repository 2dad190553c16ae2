//! N08 in short: `cargo xtask soak` is the long form.

use std::time::Duration;

use reliability_tests::alone::alone;
use reliability_tests::soak::{Soak, is_explained, run};

#[test]
fn n08_short_soak() {
    alone("soak::n08_short_soak", Duration::from_secs(60), || {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        // A fifth of the rate and a few seconds of the hour of the row: this is a
        // build without optimisation, beside other tests. Where it can not keep
        // up, calls are left out instead of piling up.
        let report = runtime.block_on(run(Soak {
            time: Duration::from_secs(5),
            rate: 400.0,
            rotation: Duration::from_secs(1),
            open_most: 64,
            ..Soak::default()
        }));
        println!("measured: n08: {report}");
        assert!(report.calls >= 300, "{report}");
        assert_eq!(report.lost_tokens, 0, "{report}");
        assert!(report.tokens >= 3 && report.faults > 0, "{report}");
        // The service ended tokens in use, and no caller noticed.
        assert!(report.refused > 0, "{report}");
        // Without retries each fault is one failure, but for resets of connections
        // in use: those requests are sent again. There are no other failures.
        let failed: u64 = report.failures.values().sum();
        assert!(failed > 0 && failed <= report.faults, "{report}");
        assert!(
            report.failures.keys().all(|kind| is_explained(kind)),
            "{report}"
        );
        assert_eq!(report.succeeded + failed, report.calls, "{report}");
        // A connection that closes is for a moment counted at one end only.
        let (warm, end) = report.other_descriptors;
        assert!(end <= warm + 20, "{report}");
        // In a few seconds memory does not settle: the 5 % of the row are for the
        // long form. This would notice a leak of some 5 KiB a call.
        let (warm, end) = report.resident;
        assert!(end < warm + (8 << 20), "{report}");
    });
}
