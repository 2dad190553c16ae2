// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchCallToAction`.
#[non_exhaustive]
pub struct PatchCallToAction {
    /// `target`.
    pub target: Option<super::PatchCallToActionTarget>,
    /// `text`.
    pub text: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `target` in [`PatchCallToAction`](super::PatchCallToAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchCallToActionTarget {
    /// `Blank`
    Blank,
    /// `Self`
    Self_,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchCallToAction {
    "target" Enum target,
    "text" Str text,
    "url" Str url,
});

rt::setters!(PatchCallToAction {
    0 target with_target(impl Into<super::PatchCallToActionTarget>) clear_target,
    1 text with_text(impl Into<String>) clear_text,
    2 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(PatchCallToActionTarget {
    Blank = "Blank",
    Self_ = "Self",
});
