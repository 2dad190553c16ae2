// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AlertSummary`.
#[non_exhaustive]
pub struct AlertSummary {
    /// `conversation`.
    pub conversation: Option<super::AddressableEntityRef>,
    /// `entities`, required.
    pub entities: Option<Vec<super::AlertSummaryEntity>>,
    /// `entitiesAreTeamMembers`, required.
    pub entities_are_team_members: Option<bool>,
    /// `metricType`, required.
    pub metric_type: Option<super::AlertSummaryMetricType>,
    __marks: rt::Marks,
}
/// The values of `metricType` in [`AlertSummary`](super::AlertSummary).
#[derive(Clone)]
#[non_exhaustive]
pub enum AlertSummaryMetricType {
    /// `Interval`
    Interval,
    /// `Instance`
    Instance,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AlertSummary {
    "conversation" Any conversation,
    "entities" Any entities,
    "entitiesAreTeamMembers" Bool entities_are_team_members,
    "metricType" Enum metric_type,
});

rt::open_enum!(AlertSummaryMetricType {
    Interval = "Interval",
    Instance = "Instance",
});
