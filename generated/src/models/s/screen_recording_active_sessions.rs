// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenRecordingActiveSessions`.
#[non_exhaustive]
pub struct ScreenRecordingActiveSessions {
    /// `count`.
    pub count: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ScreenRecordingActiveSessions {
    "count" Int count,
});
