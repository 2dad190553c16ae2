// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DateRangeWithOptionalEnd`.
///
/// The service requires `startBusinessUnitDate` in requests.
#[non_exhaustive]
pub struct DateRangeWithOptionalEnd {
    /// `endBusinessUnitDate`.
    pub end_business_unit_date: Option<rt::Date>,
    /// `startBusinessUnitDate`, required.
    pub start_business_unit_date: Option<rt::Date>,
    __marks: rt::Marks,
}

rt::model!(DateRangeWithOptionalEnd {
    "endBusinessUnitDate" Date end_business_unit_date,
    "startBusinessUnitDate" Date start_business_unit_date,
});

rt::setters!(DateRangeWithOptionalEnd {
    0 end_business_unit_date with_end_business_unit_date(impl Into<rt::Date>) clear_end_business_unit_date,
    1 start_business_unit_date with_start_business_unit_date(impl Into<rt::Date>) clear_start_business_unit_date,
});
