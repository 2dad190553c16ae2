// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContentOfferStylingConfiguration`.
#[non_exhaustive]
pub struct PatchContentOfferStylingConfiguration {
    /// `body`.
    pub body: Option<super::PatchTextStyleProperties>,
    /// `closeButton`.
    pub close_button: Option<super::PatchCloseButtonStyleProperties>,
    /// `ctaButton`.
    pub cta_button: Option<super::PatchCtaButtonStyleProperties>,
    /// `headline`.
    pub headline: Option<super::PatchTextStyleProperties>,
    /// `offer`.
    pub offer: Option<super::PatchContentOfferStyleProperties>,
    /// `position`.
    pub position: Option<super::PatchContentPositionProperties>,
    /// `title`.
    pub title: Option<super::PatchTextStyleProperties>,
    __marks: rt::Marks,
}

rt::model!(PatchContentOfferStylingConfiguration {
    "body" Any body,
    "closeButton" Any close_button,
    "ctaButton" Any cta_button,
    "headline" Any headline,
    "offer" Any offer,
    "position" Any position,
    "title" Any title,
});

rt::setters!(PatchContentOfferStylingConfiguration {
    0 body with_body(super::PatchTextStyleProperties) clear_body,
    1 close_button with_close_button(super::PatchCloseButtonStyleProperties) clear_close_button,
    2 cta_button with_cta_button(super::PatchCtaButtonStyleProperties) clear_cta_button,
    3 headline with_headline(super::PatchTextStyleProperties) clear_headline,
    4 offer with_offer(super::PatchContentOfferStyleProperties) clear_offer,
    5 position with_position(super::PatchContentPositionProperties) clear_position,
    6 title with_title(super::PatchTextStyleProperties) clear_title,
});
