// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CallToAction`.
///
/// The service requires `url` in requests.
#[non_exhaustive]
pub struct CallToAction {
    /// `target`.
    pub target: Option<super::CallToActionTarget>,
    /// `text`.
    pub text: Option<String>,
    /// `url`, required.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `target` in [`CallToAction`](super::CallToAction).
#[derive(Clone)]
#[non_exhaustive]
pub enum CallToActionTarget {
    /// `Blank`
    Blank,
    /// `Self`
    Self_,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CallToAction {
    "target" Enum target,
    "text" Str text,
    "url" Str url,
});

rt::setters!(CallToAction {
    0 target with_target(impl Into<super::CallToActionTarget>) clear_target,
    1 text with_text(impl Into<String>) clear_text,
    2 url with_url(impl Into<String>) clear_url,
});

rt::open_enum!(CallToActionTarget {
    Blank = "Blank",
    Self_ = "Self",
});
