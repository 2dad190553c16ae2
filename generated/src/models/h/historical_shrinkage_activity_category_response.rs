// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalShrinkageActivityCategoryResponse`.
#[non_exhaustive]
pub struct HistoricalShrinkageActivityCategoryResponse {
    /// `activityCategory`.
    pub activity_category: Option<
        super::HistoricalShrinkageActivityCategoryResponseActivityCategory,
    >,
    /// `shrinkageForActivityCategory`.
    pub shrinkage_for_activity_category: Option<
        super::HistoricalShrinkageAggregateResponse,
    >,
    /// `shrinkageForActivityCodes`.
    pub shrinkage_for_activity_codes: Option<
        Vec<super::HistoricalShrinkageActivityCodeResponse>,
    >,
    __marks: rt::Marks,
}
/// The values of `activityCategory` in [`HistoricalShrinkageActivityCategoryResponse`](super::HistoricalShrinkageActivityCategoryResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalShrinkageActivityCategoryResponseActivityCategory {
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
    /// `Unscheduled`
    Unscheduled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalShrinkageActivityCategoryResponse {
    "activityCategory" Enum activity_category,
    "shrinkageForActivityCategory" Any shrinkage_for_activity_category,
    "shrinkageForActivityCodes" Any shrinkage_for_activity_codes,
});

rt::open_enum!(HistoricalShrinkageActivityCategoryResponseActivityCategory {
    OnQueueWork = "OnQueueWork",
    Break = "Break",
    Meal = "Meal",
    Meeting = "Meeting",
    OffQueueWork = "OffQueueWork",
    TimeOff = "TimeOff",
    Training = "Training",
    Unavailable = "Unavailable",
    Unscheduled = "Unscheduled",
});
