// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IntentClassifierInfo`.
#[non_exhaustive]
pub struct IntentClassifierInfo {
    /// `classifierId`.
    pub classifier_id: Option<String>,
    /// `state`.
    pub state: Option<super::IntentClassifierInfoState>,
    /// `version`.
    pub version: Option<String>,
    __marks: rt::Marks,
}
/// The values of `state` in [`IntentClassifierInfo`](super::IntentClassifierInfo).
#[derive(Clone)]
#[non_exhaustive]
pub enum IntentClassifierInfoState {
    /// `Draft`
    Draft,
    /// `TestReady`
    TestReady,
    /// `ProductionReady`
    ProductionReady,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IntentClassifierInfo {
    "classifierId" Str classifier_id,
    "state" Enum state,
    "version" Str version,
});

rt::open_enum!(IntentClassifierInfoState {
    Draft = "Draft",
    TestReady = "TestReady",
    ProductionReady = "ProductionReady",
});
