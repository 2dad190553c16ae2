// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Program`.
#[non_exhaustive]
pub struct Program {
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `datePublished`.
    pub date_published: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `modifiedBy`.
    pub modified_by: Option<super::AddressableEntityRef>,
    /// `name`.
    pub name: Option<String>,
    /// `published`.
    pub published: Option<bool>,
    /// `publishedBy`.
    pub published_by: Option<super::AddressableEntityRef>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    /// `topicLinksJob`.
    pub topic_links_job: Option<super::AddressableEntityRef>,
    /// `topics`.
    pub topics: Option<Vec<super::BaseTopicEntitiy>>,
    __marks: rt::Marks,
}

rt::model!(Program {
    "dateModified" DateTime date_modified,
    "datePublished" DateTime date_published,
    "description" Str description,
    "id" Str id,
    "modifiedBy" Any modified_by,
    "name" Str name,
    "published" Bool published,
    "publishedBy" Any published_by,
    "selfUri" Str self_uri,
    "tags" Texts tags,
    "topicLinksJob" Any topic_links_job,
    "topics" Any topics,
});
