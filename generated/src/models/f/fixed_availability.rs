// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FixedAvailability`.
#[non_exhaustive]
pub struct FixedAvailability {
    /// `availabilityRange`.
    pub availability_range: Option<super::AvailabilityRange>,
    /// `dateRange`.
    pub date_range: Option<super::RequiredLocalDateRange>,
    /// `daysOfWeek`.
    pub days_of_week: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(FixedAvailability {
    "availabilityRange" Any availability_range,
    "dateRange" Any date_range,
    "daysOfWeek" Texts days_of_week,
});

rt::setters!(FixedAvailability {
    0 availability_range with_availability_range(super::AvailabilityRange) clear_availability_range,
    1 date_range with_date_range(super::RequiredLocalDateRange) clear_date_range,
    2 days_of_week with_days_of_week(Vec<String>) clear_days_of_week,
});
