// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OpenSocialMediaPublicMetadata`.
///
/// The service requires `rootId` in requests.
#[non_exhaustive]
pub struct OpenSocialMediaPublicMetadata {
    /// `mentionIds`.
    pub mention_ids: Option<Vec<String>>,
    /// `replyToId`.
    pub reply_to_id: Option<String>,
    /// `rootId`, required.
    pub root_id: Option<String>,
    /// `source`.
    pub source: Option<String>,
    /// `tagIds`.
    pub tag_ids: Option<Vec<String>>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(OpenSocialMediaPublicMetadata {
    "mentionIds" Texts mention_ids,
    "replyToId" Str reply_to_id,
    "rootId" Str root_id,
    "source" Str source,
    "tagIds" Texts tag_ids,
    "url" Str url,
});

rt::setters!(OpenSocialMediaPublicMetadata {
    0 mention_ids with_mention_ids(Vec<String>) clear_mention_ids,
    1 reply_to_id with_reply_to_id(impl Into<String>) clear_reply_to_id,
    2 root_id with_root_id(impl Into<String>) clear_root_id,
    3 source with_source(impl Into<String>) clear_source,
    4 tag_ids with_tag_ids(Vec<String>) clear_tag_ids,
    5 url with_url(impl Into<String>) clear_url,
});
