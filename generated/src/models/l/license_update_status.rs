// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LicenseUpdateStatus`.
#[non_exhaustive]
pub struct LicenseUpdateStatus {
    /// `licenseId`.
    pub license_id: Option<String>,
    /// `result`.
    pub result: Option<String>,
    /// `userId`.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LicenseUpdateStatus {
    "licenseId" Str license_id,
    "result" Str result,
    "userId" Str user_id,
});
