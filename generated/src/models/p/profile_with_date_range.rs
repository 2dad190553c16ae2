// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProfileWithDateRange`.
#[non_exhaustive]
pub struct ProfileWithDateRange {
    /// `dateEndWorkday`.
    pub date_end_workday: Option<rt::Date>,
    /// `dateStartWorkday`.
    pub date_start_workday: Option<rt::Date>,
    /// `division`.
    pub division: Option<super::Division>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ProfileWithDateRange {
    "dateEndWorkday" Date date_end_workday,
    "dateStartWorkday" Date date_start_workday,
    "division" Any division,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
