//! The log file.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use super::{Call, Memory, SECRETS};
use crate::logging::{LogFormat, LogLevel, LogSettings, LogSink, Logger};

fn settings(path: &Path) -> LogSettings {
    LogSettings::default()
        .with_level(LogLevel::Error)
        .with_format(LogFormat::Json)
        .with_console(false)
        .with_file_path(path)
}

#[test]
fn a_new_file_is_its_owners_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.log");
    let logger = Logger::new(settings(&path), Vec::new());
    assert!(!path.exists(), "opened with the first record");
    logger.write(&Call::new().success(), &SECRETS);
    assert!(!path.exists(), "nothing was written");
    logger.write(&Call::new().refusal(), &SECRETS);
    logger.write(&Call::new().refusal(), &SECRETS);
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn several_loggers_append_whole_lines() {
    const LOGGERS: usize = 4;
    const THREADS: usize = 2;
    const RECORDS: usize = 50;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.log");
    fs::write(&path, "first\n").unwrap();
    std::thread::scope(|scope| {
        for _ in 0..LOGGERS {
            // A file handle of its own, as of another process.
            let logger = Logger::new(settings(&path).with_request_body(true), Vec::new());
            for _ in 0..THREADS {
                let logger = logger.clone();
                scope.spawn(move || {
                    let call = Call::new();
                    for _ in 0..RECORDS {
                        logger.write(&call.refusal(), &SECRETS);
                    }
                });
            }
        }
    });
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.first(), Some(&"first"));
    assert_eq!(lines.len(), 1 + LOGGERS * THREADS * RECORDS);
    for line in &lines[1..] {
        let record: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!(record["statusCode"], 400, "{line}");
    }
}

#[test]
fn a_file_that_can_not_be_opened_disturbs_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing/calls.log");
    let memory = Arc::new(Memory::default());
    let sinks: Vec<Arc<dyn LogSink>> = vec![memory.clone()];
    let logger = Logger::new(settings(&path), sinks);
    logger.write(&Call::new().refusal(), &SECRETS);
    logger.write(&Call::new().refusal(), &SECRETS);
    assert_eq!(memory.levels(), ["error", "error"]);
    fs::create_dir(path.parent().unwrap()).unwrap();
    logger.write(&Call::new().refusal(), &SECRETS);
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 1);
}

#[cfg(unix)]
#[test]
fn a_file_that_was_moved_away_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.log");
    let logger = Logger::new(settings(&path), Vec::new());
    logger.write(&Call::new().refusal(), &SECRETS);
    fs::rename(&path, folder.path().join("calls.log.1")).unwrap();
    logger.write(&Call::new().refusal(), &SECRETS);
    for name in ["calls.log", "calls.log.1"] {
        let text = fs::read_to_string(folder.path().join(name)).unwrap();
        assert_eq!(text.lines().count(), 1, "{name}");
    }
}

#[test]
fn new_settings_move_to_another_file() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("1.log"), folder.path().join("2.log"));
    let logger = Logger::new(settings(&one), Vec::new());
    logger.write(&Call::new().refusal(), &SECRETS);
    logger.reconfigure(settings(&one).with_level(LogLevel::Debug));
    logger.write(&Call::new().success(), &SECRETS);
    logger.reconfigure(settings(&two));
    logger.write(&Call::new().refusal(), &SECRETS);
    logger.reconfigure(settings(&two).without_file());
    logger.write(&Call::new().refusal(), &SECRETS);
    assert_eq!(fs::read_to_string(&one).unwrap().lines().count(), 2);
    assert_eq!(fs::read_to_string(&two).unwrap().lines().count(), 1);
}
