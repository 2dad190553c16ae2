// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleVisibilityRange`.
#[non_exhaustive]
pub struct ScheduleVisibilityRange {
    /// `endBusinessUnitDate`, required.
    pub end_business_unit_date: Option<rt::Date>,
    /// `endDate`, required.
    pub end_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(ScheduleVisibilityRange {
    "endBusinessUnitDate" Date end_business_unit_date,
    "endDate" DateTime end_date,
});
