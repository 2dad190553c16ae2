// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleReference`.
#[non_exhaustive]
pub struct BuScheduleReference {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});

rt::setters!(BuScheduleReference {
    0 id with_id(impl Into<String>) clear_id,
    1 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    2 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
