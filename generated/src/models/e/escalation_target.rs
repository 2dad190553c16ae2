// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EscalationTarget`.
///
/// The service requires `destination`, `targetType` in requests.
#[non_exhaustive]
pub struct EscalationTarget {
    /// `destination`, required.
    pub destination: Option<super::EscalationTargetDestination>,
    /// `override`.
    pub r#override: Option<super::OverrideEscalationTarget>,
    /// `targetType`, required.
    pub target_type: Option<super::EscalationTargetTargetType>,
    __marks: rt::Marks,
}
/// The values of `destination` in [`EscalationTarget`](super::EscalationTarget).
#[derive(Clone)]
#[non_exhaustive]
pub enum EscalationTargetDestination {
    /// `SourceIntegration`
    SourceIntegration,
    /// `OverrideIntegration`
    OverrideIntegration,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `targetType` in [`EscalationTarget`](super::EscalationTarget).
#[derive(Clone)]
#[non_exhaustive]
pub enum EscalationTargetTargetType {
    /// `Conversation`
    Conversation,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EscalationTarget {
    "destination" Enum destination,
    "override" Any r#override,
    "targetType" Enum target_type,
});

rt::setters!(EscalationTarget {
    0 destination with_destination(impl Into<super::EscalationTargetDestination>) clear_destination,
    1 r#override with_override(super::OverrideEscalationTarget) clear_override,
    2 target_type with_target_type(impl Into<super::EscalationTargetTargetType>) clear_target_type,
});

rt::open_enum!(EscalationTargetDestination {
    SourceIntegration = "SourceIntegration",
    OverrideIntegration = "OverrideIntegration",
});

rt::open_enum!(EscalationTargetTargetType {
    Conversation = "Conversation",
});
