// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `StaticListValues`.
#[non_exhaustive]
pub struct StaticListValues {
    /// `items`.
    pub items: Option<Vec<super::ListItem>>,
    /// `matchType`.
    pub match_type: Option<super::StaticListValuesMatchType>,
    __marks: rt::Marks,
}
/// The values of `matchType` in [`StaticListValues`](super::StaticListValues).
#[derive(Clone)]
#[non_exhaustive]
pub enum StaticListValuesMatchType {
    /// `Exact`
    Exact,
    /// `Semantic`
    Semantic,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(StaticListValues {
    "items" Any items,
    "matchType" Enum match_type,
});

rt::open_enum!(StaticListValuesMatchType {
    Exact = "Exact",
    Semantic = "Semantic",
});
