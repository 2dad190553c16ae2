// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContentOffer`.
#[non_exhaustive]
pub struct PatchContentOffer {
    /// `body`.
    pub body: Option<String>,
    /// `callToAction`.
    pub call_to_action: Option<super::PatchCallToAction>,
    /// `displayMode`.
    pub display_mode: Option<super::PatchContentOfferDisplayMode>,
    /// `headline`.
    pub headline: Option<String>,
    /// `imageAltText`.
    pub image_alt_text: Option<String>,
    /// `imageUrl`.
    pub image_url: Option<String>,
    /// `layoutMode`.
    pub layout_mode: Option<super::PatchContentOfferLayoutMode>,
    /// `style`.
    pub style: Option<super::PatchContentOfferStylingConfiguration>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}
/// The values of `displayMode` in [`PatchContentOffer`](super::PatchContentOffer).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchContentOfferDisplayMode {
    /// `Modal`
    Modal,
    /// `Overlay`
    Overlay,
    /// `Toast`
    Toast,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `layoutMode` in [`PatchContentOffer`](super::PatchContentOffer).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchContentOfferLayoutMode {
    /// `TextOnly`
    TextOnly,
    /// `ImageOnly`
    ImageOnly,
    /// `LeftText`
    LeftText,
    /// `RightText`
    RightText,
    /// `TopText`
    TopText,
    /// `BottomText`
    BottomText,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchContentOffer {
    "body" Str body,
    "callToAction" Any call_to_action,
    "displayMode" Enum display_mode,
    "headline" Str headline,
    "imageAltText" Str image_alt_text,
    "imageUrl" Str image_url,
    "layoutMode" Enum layout_mode,
    "style" Any style,
    "title" Str title,
});

rt::setters!(PatchContentOffer {
    0 body with_body(impl Into<String>) clear_body,
    1 call_to_action with_call_to_action(super::PatchCallToAction) clear_call_to_action,
    2 display_mode with_display_mode(impl Into<super::PatchContentOfferDisplayMode>) clear_display_mode,
    3 headline with_headline(impl Into<String>) clear_headline,
    4 image_alt_text with_image_alt_text(impl Into<String>) clear_image_alt_text,
    5 image_url with_image_url(impl Into<String>) clear_image_url,
    6 layout_mode with_layout_mode(impl Into<super::PatchContentOfferLayoutMode>) clear_layout_mode,
    7 style with_style(super::PatchContentOfferStylingConfiguration) clear_style,
    8 title with_title(impl Into<String>) clear_title,
});

rt::open_enum!(PatchContentOfferDisplayMode {
    Modal = "Modal",
    Overlay = "Overlay",
    Toast = "Toast",
});

rt::open_enum!(PatchContentOfferLayoutMode {
    TextOnly = "TextOnly",
    ImageOnly = "ImageOnly",
    LeftText = "LeftText",
    RightText = "RightText",
    TopText = "TopText",
    BottomText = "BottomText",
});
