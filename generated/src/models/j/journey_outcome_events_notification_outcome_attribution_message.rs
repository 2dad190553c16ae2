// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyOutcomeEventsNotificationOutcomeAttributionMessage`.
#[non_exhaustive]
pub struct JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    /// `associatedValue`.
    pub associated_value: Option<super::JourneyOutcomeEventsNotificationAssociatedValue>,
    /// `outcome`.
    pub outcome: Option<super::JourneyOutcomeEventsNotificationOutcome>,
    /// `outcomeTouchpoints`.
    pub outcome_touchpoints: Option<
        Vec<super::JourneyOutcomeEventsNotificationOutcomeTouchpoint>,
    >,
    /// `segmentAssignments`.
    pub segment_assignments: Option<Vec<super::JourneyOutcomeEventsNotificationSegment>>,
    __marks: rt::Marks,
}

rt::model!(JourneyOutcomeEventsNotificationOutcomeAttributionMessage {
    "associatedValue" Any associated_value,
    "outcome" Any outcome,
    "outcomeTouchpoints" Any outcome_touchpoints,
    "segmentAssignments" Any segment_assignments,
});
