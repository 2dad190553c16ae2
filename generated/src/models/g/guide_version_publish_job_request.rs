// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideVersionPublishJobRequest`.
///
/// The service requires `guideVersion` in requests.
#[non_exhaustive]
pub struct GuideVersionPublishJobRequest {
    /// `guideVersion`, required.
    pub guide_version: Option<super::GuideVersionPublish>,
    __marks: rt::Marks,
}

rt::model!(GuideVersionPublishJobRequest {
    "guideVersion" Any guide_version,
});

rt::setters!(GuideVersionPublishJobRequest {
    0 guide_version with_guide_version(super::GuideVersionPublish) clear_guide_version,
});
