// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserActivityOutOfOffice`.
#[non_exhaustive]
pub struct UserActivityOutOfOffice {
    /// `active`.
    pub active: Option<bool>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(UserActivityOutOfOffice {
    "active" Bool active,
    "modifiedDate" DateTime modified_date,
});
