// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`.
#[non_exhaustive]
pub struct JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    /// `action`.
    pub action: Option<super::JourneyWebActionEventsNotificationEventAction>,
    /// `actionMap`.
    pub action_map: Option<super::JourneyWebActionEventsNotificationActionMap>,
    /// `actionTarget`.
    pub action_target: Option<super::JourneyWebActionEventsNotificationActionTarget>,
    /// `blockingAction`.
    pub blocking_action: Option<super::JourneyWebActionEventsNotificationEventAction>,
    /// `blockingActionMap`.
    pub blocking_action_map: Option<super::JourneyWebActionEventsNotificationActionMap>,
    /// `blockingEmergencyScheduleGroup`.
    pub blocking_emergency_schedule_group: Option<
        super::JourneyWebActionEventsNotificationEmergencyGroup,
    >,
    /// `blockingFrequencyCapBehaviour`.
    pub blocking_frequency_cap_behaviour: Option<
        super::JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour,
    >,
    /// `blockingPageUrlConditions`.
    pub blocking_page_url_conditions: Option<
        Vec<super::JourneyWebActionEventsNotificationActionMapPageUrlCondition>,
    >,
    /// `blockingReason`.
    pub blocking_reason: Option<
        super::JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason,
    >,
    /// `blockingScheduleGroup`.
    pub blocking_schedule_group: Option<
        super::JourneyWebActionEventsNotificationScheduleGroup,
    >,
    __marks: rt::Marks,
}
/// The values of `blockingFrequencyCapBehaviour` in [`JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`](super::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour {
    /// `Unknown`
    Unknown,
    /// `CapOnceFinalized`
    CapOnceFinalized,
    /// `CapOnceRejected`
    CapOnceRejected,
    /// `CapForPeriod`
    CapForPeriod,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `blockingReason` in [`JourneyWebActionEventsNotificationBlockedWebActionOfferMessage`](super::JourneyWebActionEventsNotificationBlockedWebActionOfferMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason {
    /// `Unknown`
    Unknown,
    /// `PageUrlConditionsNotMatching`
    PageUrlConditionsNotMatching,
    /// `ServiceLevelThrottling`
    ServiceLevelThrottling,
    /// `AlreadyExistingOffer`
    AlreadyExistingOffer,
    /// `TriggerDateInFuture`
    TriggerDateInFuture,
    /// `MultipleSimultaneousOffers`
    MultipleSimultaneousOffers,
    /// `NoAvailableAgents`
    NoAvailableAgents,
    /// `FrequencyCapping`
    FrequencyCapping,
    /// `OfferedOutsideSchedule`
    OfferedOutsideSchedule,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessage {
    "action" Any action,
    "actionMap" Any action_map,
    "actionTarget" Any action_target,
    "blockingAction" Any blocking_action,
    "blockingActionMap" Any blocking_action_map,
    "blockingEmergencyScheduleGroup" Any blocking_emergency_schedule_group,
    "blockingFrequencyCapBehaviour" Enum blocking_frequency_cap_behaviour,
    "blockingPageUrlConditions" Any blocking_page_url_conditions,
    "blockingReason" Enum blocking_reason,
    "blockingScheduleGroup" Any blocking_schedule_group,
});

rt::open_enum!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingFrequencyCapBehaviour {
    Unknown = "Unknown",
    CapOnceFinalized = "CapOnceFinalized",
    CapOnceRejected = "CapOnceRejected",
    CapForPeriod = "CapForPeriod",
});

rt::open_enum!(JourneyWebActionEventsNotificationBlockedWebActionOfferMessageBlockingReason {
    Unknown = "Unknown",
    PageUrlConditionsNotMatching = "PageUrlConditionsNotMatching",
    ServiceLevelThrottling = "ServiceLevelThrottling",
    AlreadyExistingOffer = "AlreadyExistingOffer",
    TriggerDateInFuture = "TriggerDateInFuture",
    MultipleSimultaneousOffers = "MultipleSimultaneousOffers",
    NoAvailableAgents = "NoAvailableAgents",
    FrequencyCapping = "FrequencyCapping",
    OfferedOutsideSchedule = "OfferedOutsideSchedule",
});
