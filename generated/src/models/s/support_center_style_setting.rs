// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SupportCenterStyleSetting`.
#[non_exhaustive]
pub struct SupportCenterStyleSetting {
    /// `globalStyle`.
    pub global_style: Option<super::SupportCenterGlobalStyle>,
    /// `heroStyle`.
    pub hero_style: Option<super::SupportCenterHeroStyle>,
    __marks: rt::Marks,
}

rt::model!(SupportCenterStyleSetting {
    "globalStyle" Any global_style,
    "heroStyle" Any hero_style,
});

rt::setters!(SupportCenterStyleSetting {
    0 global_style with_global_style(super::SupportCenterGlobalStyle) clear_global_style,
    1 hero_style with_hero_style(super::SupportCenterHeroStyle) clear_hero_style,
});
