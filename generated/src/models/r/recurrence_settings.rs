// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecurrenceSettings`.
///
/// The service requires `endAfter`, `minimumTimeBetweenOccurrences`, `recurrencePeriod` in requests.
#[non_exhaustive]
pub struct RecurrenceSettings {
    /// `endAfter`, required.
    pub end_after: Option<super::RecurrenceEndSettings>,
    /// `minimumTimeBetweenOccurrences`, required.
    pub minimum_time_between_occurrences: Option<super::RecurrencePeriod>,
    /// `recurrencePeriod`, required.
    pub recurrence_period: Option<super::RecurrencePeriod>,
    __marks: rt::Marks,
}

rt::model!(RecurrenceSettings {
    "endAfter" Any end_after,
    "minimumTimeBetweenOccurrences" Any minimum_time_between_occurrences,
    "recurrencePeriod" Any recurrence_period,
});

rt::setters!(RecurrenceSettings {
    0 end_after with_end_after(super::RecurrenceEndSettings) clear_end_after,
    1 minimum_time_between_occurrences with_minimum_time_between_occurrences(super::RecurrencePeriod) clear_minimum_time_between_occurrences,
    2 recurrence_period with_recurrence_period(super::RecurrencePeriod) clear_recurrence_period,
});
