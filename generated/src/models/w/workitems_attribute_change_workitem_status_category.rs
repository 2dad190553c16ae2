// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkitemsAttributeChangeWorkitemStatusCategory`.
#[non_exhaustive]
pub struct WorkitemsAttributeChangeWorkitemStatusCategory {
    /// `newValue`.
    pub new_value: Option<super::WorkitemsAttributeChangeWorkitemStatusCategoryNewValue>,
    /// `oldValue`.
    pub old_value: Option<super::WorkitemsAttributeChangeWorkitemStatusCategoryOldValue>,
    __marks: rt::Marks,
}
/// The values of `newValue` in [`WorkitemsAttributeChangeWorkitemStatusCategory`](super::WorkitemsAttributeChangeWorkitemStatusCategory).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsAttributeChangeWorkitemStatusCategoryNewValue {
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Waiting`
    Waiting,
    /// `Closed`
    Closed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `oldValue` in [`WorkitemsAttributeChangeWorkitemStatusCategory`](super::WorkitemsAttributeChangeWorkitemStatusCategory).
#[derive(Clone)]
#[non_exhaustive]
pub enum WorkitemsAttributeChangeWorkitemStatusCategoryOldValue {
    /// `Open`
    Open,
    /// `InProgress`
    InProgress,
    /// `Waiting`
    Waiting,
    /// `Closed`
    Closed,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(WorkitemsAttributeChangeWorkitemStatusCategory {
    "newValue" Enum new_value,
    "oldValue" Enum old_value,
});

rt::open_enum!(WorkitemsAttributeChangeWorkitemStatusCategoryNewValue {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});

rt::open_enum!(WorkitemsAttributeChangeWorkitemStatusCategoryOldValue {
    Open = "Open",
    InProgress = "InProgress",
    Waiting = "Waiting",
    Closed = "Closed",
    Unknown = "Unknown",
});
