// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TargetUnavailableTime`.
#[non_exhaustive]
pub struct TargetUnavailableTime {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(TargetUnavailableTime {
    "id" Str id,
});
