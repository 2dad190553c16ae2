// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportedEntityTypeStatus`.
#[non_exhaustive]
pub struct SupportedEntityTypeStatus {
    /// `listSlotType`.
    pub list_slot_type: Option<super::SupportedEntityTypeStatusListSlotType>,
    __marks: rt::Marks,
}
/// The values of `listSlotType` in [`SupportedEntityTypeStatus`](super::SupportedEntityTypeStatus).
#[derive(Clone)]
#[non_exhaustive]
pub enum SupportedEntityTypeStatusListSlotType {
    /// `All`
    All,
    /// `Restricted`
    Restricted,
    /// `Unrestricted`
    Unrestricted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SupportedEntityTypeStatus {
    "listSlotType" Enum list_slot_type,
});

rt::open_enum!(SupportedEntityTypeStatusListSlotType {
    All = "All",
    Restricted = "Restricted",
    Unrestricted = "Unrestricted",
});
