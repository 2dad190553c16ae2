// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContentOfferStylingConfiguration`.
#[non_exhaustive]
pub struct ContentOfferStylingConfiguration {
    /// `body`.
    pub body: Option<super::TextStyleProperties>,
    /// `closeButton`.
    pub close_button: Option<super::CloseButtonStyleProperties>,
    /// `ctaButton`.
    pub cta_button: Option<super::CtaButtonStyleProperties>,
    /// `headline`.
    pub headline: Option<super::TextStyleProperties>,
    /// `offer`.
    pub offer: Option<super::ContentOfferStyleProperties>,
    /// `position`.
    pub position: Option<super::ContentPositionProperties>,
    /// `title`.
    pub title: Option<super::TextStyleProperties>,
    __marks: rt::Marks,
}

rt::model!(ContentOfferStylingConfiguration {
    "body" Any body,
    "closeButton" Any close_button,
    "ctaButton" Any cta_button,
    "headline" Any headline,
    "offer" Any offer,
    "position" Any position,
    "title" Any title,
});

rt::setters!(ContentOfferStylingConfiguration {
    0 body with_body(super::TextStyleProperties) clear_body,
    1 close_button with_close_button(super::CloseButtonStyleProperties) clear_close_button,
    2 cta_button with_cta_button(super::CtaButtonStyleProperties) clear_cta_button,
    3 headline with_headline(super::TextStyleProperties) clear_headline,
    4 offer with_offer(super::ContentOfferStyleProperties) clear_offer,
    5 position with_position(super::ContentPositionProperties) clear_position,
    6 title with_title(super::TextStyleProperties) clear_title,
});
