// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersionPublish`.
#[non_exhaustive]
pub struct GuideVersionPublish {
    /// `state`.
    pub state: Option<super::GuideVersionPublishState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`GuideVersionPublish`](super::GuideVersionPublish).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideVersionPublishState {
    /// `TestReady`
    TestReady,
    /// `ProductionReady`
    ProductionReady,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideVersionPublish {
    "state" Enum state,
});

rt::setters!(GuideVersionPublish {
    0 state with_state(impl Into<super::GuideVersionPublishState>) clear_state,
});

rt::open_enum!(GuideVersionPublishState {
    TestReady = "TestReady",
    ProductionReady = "ProductionReady",
});
