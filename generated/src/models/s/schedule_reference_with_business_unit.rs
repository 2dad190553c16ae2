// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleReferenceWithBusinessUnit`.
#[non_exhaustive]
pub struct ScheduleReferenceWithBusinessUnit {
    /// `businessUnit`, required.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(ScheduleReferenceWithBusinessUnit {
    "businessUnit" Any business_unit,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});
