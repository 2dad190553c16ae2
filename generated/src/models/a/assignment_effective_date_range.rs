// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AssignmentEffectiveDateRange`.
#[non_exhaustive]
pub struct AssignmentEffectiveDateRange {
    /// `endDate`.
    pub end_date: Option<rt::Date>,
    /// `startDate`.
    pub start_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(AssignmentEffectiveDateRange {
    "endDate" Date end_date,
    "startDate" Date start_date,
});
