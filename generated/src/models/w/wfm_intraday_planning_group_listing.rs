// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntradayPlanningGroupListing`.
#[non_exhaustive]
pub struct WfmIntradayPlanningGroupListing {
    /// `entities`.
    pub entities: Option<Vec<super::ForecastPlanningGroupResponse>>,
    /// `noDataReason`.
    pub no_data_reason: Option<super::WfmIntradayPlanningGroupListingNoDataReason>,
    __marks: rt::Marks,
}
/// The values of `noDataReason` in [`WfmIntradayPlanningGroupListing`](super::WfmIntradayPlanningGroupListing).
#[derive(Clone)]
#[non_exhaustive]
pub enum WfmIntradayPlanningGroupListingNoDataReason {
    /// `NoPublishedSchedule`
    NoPublishedSchedule,
    /// `NoSourceForecast`
    NoSourceForecast,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WfmIntradayPlanningGroupListing {
    "entities" Any entities,
    "noDataReason" Enum no_data_reason,
});

rt::open_enum!(WfmIntradayPlanningGroupListingNoDataReason {
    NoPublishedSchedule = "NoPublishedSchedule",
    NoSourceForecast = "NoSourceForecast",
});
