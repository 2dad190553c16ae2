// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaticListValuesAllOf`.
#[non_exhaustive]
pub struct StaticListValuesAllOf {
    /// `items`.
    pub items: Option<Vec<super::ListItem>>,
    /// `matchType`.
    pub match_type: Option<super::StaticListValuesAllOfMatchType>,
    __marks: rt::Marks,
}
/// The values of `matchType` in [`StaticListValuesAllOf`](super::StaticListValuesAllOf).
#[derive(Clone)]
#[non_exhaustive]
pub enum StaticListValuesAllOfMatchType {
    /// `Exact`
    Exact,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(StaticListValuesAllOf {
    "items" Any items,
    "matchType" Enum match_type,
});

rt::open_enum!(StaticListValuesAllOfMatchType {
    Exact = "Exact",
    Semantic = "Semantic",
});
