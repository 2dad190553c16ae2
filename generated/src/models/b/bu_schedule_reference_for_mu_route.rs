// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuScheduleReferenceForMuRoute`.
#[non_exhaustive]
pub struct BuScheduleReferenceForMuRoute {
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `weekDate`.
    pub week_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(BuScheduleReferenceForMuRoute {
    "businessUnit" Any business_unit,
    "id" Str id,
    "selfUri" Str self_uri,
    "weekDate" Date week_date,
});
