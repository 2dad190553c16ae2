// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyEventsSettings`.
#[non_exhaustive]
pub struct JourneyEventsSettings {
    /// `clickEvents`.
    pub click_events: Option<Vec<super::SelectorEventTrigger>>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `excludedQueryParameters`.
    pub excluded_query_parameters: Option<Vec<String>>,
    /// `formsTrackEvents`.
    pub forms_track_events: Option<Vec<super::FormsTrackTrigger>>,
    /// `idleEvents`.
    pub idle_events: Option<Vec<super::IdleEventTrigger>>,
    /// `inViewportEvents`.
    pub in_viewport_events: Option<Vec<super::SelectorEventTrigger>>,
    /// `pageviewConfig`.
    pub pageview_config: Option<super::JourneyEventsSettingsPageviewConfig>,
    /// `scrollDepthEvents`.
    pub scroll_depth_events: Option<Vec<super::ScrollPercentageEventTrigger>>,
    /// `searchQueryParameters`.
    pub search_query_parameters: Option<Vec<String>>,
    /// `shouldKeepUrlFragment`.
    pub should_keep_url_fragment: Option<bool>,
    /// `trackingSettings`.
    pub tracking_settings: Option<super::TrackingSettings>,
    __marks: rt::Marks,
}
/// The values of `pageviewConfig` in [`JourneyEventsSettings`](super::JourneyEventsSettings).
#[derive(Clone)]
#[non_exhaustive]
pub enum JourneyEventsSettingsPageviewConfig {
    /// `Auto`
    Auto,
    /// `Once`
    Once,
    /// `Off`
    Off,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(JourneyEventsSettings {
    "clickEvents" Any click_events,
    "enabled" Bool enabled,
    "excludedQueryParameters" Texts excluded_query_parameters,
    "formsTrackEvents" Any forms_track_events,
    "idleEvents" Any idle_events,
    "inViewportEvents" Any in_viewport_events,
    "pageviewConfig" Enum pageview_config,
    "scrollDepthEvents" Any scroll_depth_events,
    "searchQueryParameters" Texts search_query_parameters,
    "shouldKeepUrlFragment" Bool should_keep_url_fragment,
    "trackingSettings" Any tracking_settings,
});

rt::setters!(JourneyEventsSettings {
    0 click_events with_click_events(Vec<super::SelectorEventTrigger>) clear_click_events,
    1 enabled with_enabled(bool) clear_enabled,
    2 excluded_query_parameters with_excluded_query_parameters(Vec<String>) clear_excluded_query_parameters,
    3 forms_track_events with_forms_track_events(Vec<super::FormsTrackTrigger>) clear_forms_track_events,
    4 idle_events with_idle_events(Vec<super::IdleEventTrigger>) clear_idle_events,
    5 in_viewport_events with_in_viewport_events(Vec<super::SelectorEventTrigger>) clear_in_viewport_events,
    6 pageview_config with_pageview_config(impl Into<super::JourneyEventsSettingsPageviewConfig>) clear_pageview_config,
    7 scroll_depth_events with_scroll_depth_events(Vec<super::ScrollPercentageEventTrigger>) clear_scroll_depth_events,
    8 search_query_parameters with_search_query_parameters(Vec<String>) clear_search_query_parameters,
    9 should_keep_url_fragment with_should_keep_url_fragment(bool) clear_should_keep_url_fragment,
    10 tracking_settings with_tracking_settings(super::TrackingSettings) clear_tracking_settings,
});

rt::open_enum!(JourneyEventsSettingsPageviewConfig {
    Auto = "Auto",
    Once = "Once",
    Off = "Off",
});
