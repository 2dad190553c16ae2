// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManageDeleteProtectionResult`.
#[non_exhaustive]
pub struct ManageDeleteProtectionResult {
    /// `failedUpdates`.
    pub failed_updates: Option<Vec<super::FailedDeleteProtectionUpdate>>,
    __marks: rt::Marks,
}

rt::model!(ManageDeleteProtectionResult {
    "failedUpdates" Any failed_updates,
});
