// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DailyPossibleShift`.
#[non_exhaustive]
pub struct DailyPossibleShift {
    /// `dayOfWeek`.
    pub day_of_week: Option<super::DailyPossibleShiftDayOfWeek>,
    /// `earliestShiftStartMinutesFromMidnight`.
    pub earliest_shift_start_minutes_from_midnight: Option<i64>,
    /// `intervalScheduleProbabilities`.
    pub interval_schedule_probabilities: Option<Vec<i64>>,
    /// `maximumPaidTimeMinutes`.
    pub maximum_paid_time_minutes: Option<i64>,
    /// `minimumPaidTimeMinutes`.
    pub minimum_paid_time_minutes: Option<i64>,
    /// `required`.
    pub required: Option<bool>,
    __marks: rt::Marks,
}
/// The values of `dayOfWeek` in [`DailyPossibleShift`](super::DailyPossibleShift).
#[derive(Clone)]
#[non_exhaustive]
pub enum DailyPossibleShiftDayOfWeek {
    /// `Sunday`
    Sunday,
    /// `Monday`
    Monday,
    /// `Tuesday`
    Tuesday,
    /// `Wednesday`
    Wednesday,
    /// `Thursday`
    Thursday,
    /// `Friday`
    Friday,
    /// `Saturday`
    Saturday,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DailyPossibleShift {
    "dayOfWeek" Enum day_of_week,
    "earliestShiftStartMinutesFromMidnight" Int earliest_shift_start_minutes_from_midnight,
    "intervalScheduleProbabilities" Any interval_schedule_probabilities,
    "maximumPaidTimeMinutes" Int maximum_paid_time_minutes,
    "minimumPaidTimeMinutes" Int minimum_paid_time_minutes,
    "required" Bool required,
});

rt::open_enum!(DailyPossibleShiftDayOfWeek {
    Sunday = "Sunday",
    Monday = "Monday",
    Tuesday = "Tuesday",
    Wednesday = "Wednesday",
    Thursday = "Thursday",
    Friday = "Friday",
    Saturday = "Saturday",
});
