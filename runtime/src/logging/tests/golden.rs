//! Both layouts at three levels, compared with files. `BLESS=1` writes the
//! files anew, outside of continuous integration.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use super::{Call, SECRETS, date};
use crate::logging::{LogFormat, LogLevel, LogRecord, LogSettings, LogSink, Logger};

struct Lines(LogFormat, Mutex<String>);

impl LogSink for Lines {
    fn emit(&self, record: &LogRecord<'_>) {
        let text = match self.0 {
            LogFormat::Text => record.to_text(),
            LogFormat::Json => record.to_json(),
        };
        let mut all = self.1.lock().unwrap();
        all.push_str(&text);
        all.push('\n');
    }
}

#[test]
fn both_layouts_at_three_levels() {
    let blesses = std::env::var_os("BLESS").is_some_and(|value| value == "1")
        && std::env::var_os("PLATFORM_SDK_CI").is_none();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/logging/golden");
    let call = Call::new();
    for (format, extension) in [(LogFormat::Text, "txt"), (LogFormat::Json, "jsonl")] {
        for level in [LogLevel::Trace, LogLevel::Debug, LogLevel::Error] {
            let lines = Arc::new(Lines(format, Mutex::default()));
            let settings = LogSettings::default()
                .with_level(level)
                .with_console(false)
                .with_request_body(true)
                .with_response_body(true);
            let logger = Logger::new(settings, vec![lines.clone()]);
            for observed in [call.success(), call.refusal(), call.lost()] {
                logger.write_at(&observed, &SECRETS, date());
            }
            let found = lines.1.lock().unwrap().clone();
            assert!(!found.contains("canary"), "{found}");
            if format == LogFormat::Json {
                for line in found.lines() {
                    let record: serde_json::Value = serde_json::from_str(line).unwrap();
                    assert!(record.is_object(), "{line}");
                }
            }
            let path = folder.join(format!("{level}.{extension}"));
            if blesses {
                fs::write(&path, &found).unwrap();
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(found, expected, "{}", path.display());
        }
    }
}
