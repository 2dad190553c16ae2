// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutOfOfficeEventOutOfOffice`.
#[non_exhaustive]
pub struct OutOfOfficeEventOutOfOffice {
    /// `active`.
    pub active: Option<bool>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `indefinite`.
    pub indefinite: Option<bool>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<super::OutOfOfficeEventUser>,
    __marks: rt::Marks,
}

rt::model!(OutOfOfficeEventOutOfOffice {
    "active" Bool active,
    "endDate" DateTime end_date,
    "indefinite" Bool indefinite,
    "startDate" DateTime start_date,
    "user" Any user,
});
