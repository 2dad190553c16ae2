// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutOfOffice`.
#[non_exhaustive]
pub struct OutOfOffice {
    /// `active`.
    pub active: Option<bool>,
    /// `endDate`.
    pub end_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `indefinite`.
    pub indefinite: Option<bool>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `user`.
    pub user: Option<Box<super::User>>,
    __marks: rt::Marks,
}

rt::model!(OutOfOffice {
    "active" Bool active,
    "endDate" DateTime end_date,
    "id" Str id,
    "indefinite" Bool indefinite,
    "name" Str name,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "user" Any user,
});

rt::setters!(OutOfOffice {
    0 active with_active(bool) clear_active,
    1 end_date with_end_date(impl Into<rt::DateTime>) clear_end_date,
    2 id with_id(impl Into<String>) clear_id,
    3 indefinite with_indefinite(bool) clear_indefinite,
    4 name with_name(impl Into<String>) clear_name,
    5 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    6 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    7 user with_user(super::User) clear_user,
});
