// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CasePriorityUpdate`.
///
/// The service requires `priority` in requests.
#[non_exhaustive]
pub struct CasePriorityUpdate {
    /// `priority`, required.
    pub priority: Option<super::CasePriorityUpdatePriority>,
    __marks: rt::Marks,
}
/// The values of `priority` in [`CasePriorityUpdate`](super::CasePriorityUpdate).
#[derive(Clone)]
#[non_exhaustive]
pub enum CasePriorityUpdatePriority {
    /// `Unknown`
    Unknown,
    /// `Urgent`
    Urgent,
    /// `High`
    High,
    /// `Medium`
    Medium,
    /// `Low`
    Low,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CasePriorityUpdate {
    "priority" Enum priority,
});

rt::setters!(CasePriorityUpdate {
    0 priority with_priority(impl Into<super::CasePriorityUpdatePriority>) clear_priority,
});

rt::open_enum!(CasePriorityUpdatePriority {
    Unknown = "Unknown",
    Urgent = "Urgent",
    High = "High",
    Medium = "Medium",
    Low = "Low",
});
