// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScheduleBidScheduledActivity`.
#[non_exhaustive]
pub struct ScheduleBidScheduledActivity {
    /// `activityCategory`, required.
    pub activity_category: Option<super::ScheduleBidScheduledActivityActivityCategory>,
    /// `activityCodeId`, required.
    pub activity_code_id: Option<String>,
    /// `description`, required.
    pub description: Option<String>,
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `paid`.
    pub paid: Option<bool>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`ScheduleBidScheduledActivity`](super::ScheduleBidScheduledActivity).
#[derive(Clone)]
#[non_exhaustive]
pub enum ScheduleBidScheduledActivityActivityCategory {
    /// `OnQueueWork`
    OnQueueWork,
    /// `Break`
    Break,
    /// `Meal`
    Meal,
    /// `Meeting`
    Meeting,
    /// `OffQueueWork`
    OffQueueWork,
    /// `TimeOff`
    TimeOff,
    /// `Training`
    Training,
    /// `Unavailable`
    Unavailable,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ScheduleBidScheduledActivity {
    "activityCategory" Enum activity_category,
    "activityCodeId" Str activity_code_id,
    "description" Str description,
    "lengthMinutes" Int length_minutes,
    "paid" Bool paid,
    "startDate" DateTime start_date,
});

rt::open_enum!(ScheduleBidScheduledActivityActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
});
