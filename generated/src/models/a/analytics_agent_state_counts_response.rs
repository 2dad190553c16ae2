// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsAgentStateCountsResponse`.
#[non_exhaustive]
pub struct AnalyticsAgentStateCountsResponse {
    /// `actualActivityCategoryCounts`.
    pub actual_activity_category_counts: Option<
        Vec<super::AgentStateActivityCategoryCount>,
    >,
    /// `adherenceStateCounts`.
    pub adherence_state_counts: Option<Vec<super::AgentStateAdherenceStateCount>>,
    /// `isOutOfOfficeCounts`.
    pub is_out_of_office_counts: Option<Vec<super::AgentStateIsOutOfOfficeCount>>,
    /// `presenceCounts`.
    pub presence_counts: Option<Vec<super::AgentStatePresenceCount>>,
    /// `routingStatusCounts`.
    pub routing_status_counts: Option<Vec<super::AgentStateRoutingStatusCount>>,
    /// `scheduledActivityCategoryCounts`.
    pub scheduled_activity_category_counts: Option<
        Vec<super::AgentStateActivityCategoryCount>,
    >,
    /// `segmentCounts`.
    pub segment_counts: Option<Vec<super::AgentStateSegmentTypeCount>>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsAgentStateCountsResponse {
    "actualActivityCategoryCounts" Any actual_activity_category_counts,
    "adherenceStateCounts" Any adherence_state_counts,
    "isOutOfOfficeCounts" Any is_out_of_office_counts,
    "presenceCounts" Any presence_counts,
    "routingStatusCounts" Any routing_status_counts,
    "scheduledActivityCategoryCounts" Any scheduled_activity_category_counts,
    "segmentCounts" Any segment_counts,
});
