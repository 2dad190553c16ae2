// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentModeration`.
#[non_exhaustive]
pub struct ContentModeration {
    /// `categories`.
    pub categories: Option<Vec<String>>,
    /// `flag`, required.
    pub flag: Option<super::ContentModerationFlag>,
    __marks: rt::Marks,
}
/// The values of `flag` in [`ContentModeration`](super::ContentModeration).
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentModerationFlag {
    /// `NotSafeForWork`
    NotSafeForWork,
    /// `SafeForWork`
    SafeForWork,
    /// `Unknown`
    Unknown,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ContentModeration {
    "categories" Texts categories,
    "flag" Enum flag,
});

rt::open_enum!(ContentModerationFlag {
    NotSafeForWork = "NotSafeForWork",
    SafeForWork = "SafeForWork",
    Unknown = "Unknown",
});
