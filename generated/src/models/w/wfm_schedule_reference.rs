// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmScheduleReference`.
///
/// The service requires `businessUnit`, `id`, `weekDate` in requests.
#[non_exhaustive]
pub struct WfmScheduleReference {
    /// `businessUnit`, required.
    pub business_unit: Option<super::WfmBusinessUnitReference>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`, required.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(WfmScheduleReference {
    "businessUnit" Any business_unit,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});

rt::setters!(WfmScheduleReference {
    0 business_unit with_business_unit(super::WfmBusinessUnitReference) clear_business_unit,
    1 id with_id(impl Into<String>) clear_id,
    2 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    3 week_date with_week_date(impl Into<rt::Date>) clear_week_date,
});
