// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Languages.
#[derive(Clone, Debug)]
pub struct LanguagesApi {
    client: rt::Client,
}
impl LanguagesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/languages`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_languages(&self) -> LanguagesRequest<GetLanguages> {
        LanguagesRequest::new(rt::Call::new(&self.client, &GET_LANGUAGES))
    }
    /// `POST /api/v2/languages`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_languages(
        &self,
        body: models::Language,
    ) -> LanguagesRequest<PostLanguages> {
        let mut call = rt::Call::new(&self.client, &POST_LANGUAGES);
        call.body_json(&body);
        LanguagesRequest::new(call)
    }
    /// `GET /api/v2/languages/translations`
    #[inline]
    pub fn get_languages_translations(
        &self,
    ) -> LanguagesRequest<GetLanguagesTranslations> {
        LanguagesRequest::new(rt::Call::new(&self.client, &GET_LANGUAGES_TRANSLATIONS))
    }
    /// `GET /api/v2/languages/translations/builtin`
    ///
    /// Arguments:
    /// - `language`
    #[inline]
    pub fn get_languages_translations_builtin(
        &self,
        language: impl Into<String>,
    ) -> LanguagesRequest<GetLanguagesTranslationsBuiltin> {
        let mut call = rt::Call::new(&self.client, &GET_LANGUAGES_TRANSLATIONS_BUILTIN);
        call.query("language", language.into());
        LanguagesRequest::new(call)
    }
    /// `GET /api/v2/languages/translations/organization`
    ///
    /// Arguments:
    /// - `language`
    #[inline]
    pub fn get_languages_translations_organization(
        &self,
        language: impl Into<String>,
    ) -> LanguagesRequest<GetLanguagesTranslationsOrganization> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_LANGUAGES_TRANSLATIONS_ORGANIZATION,
        );
        call.query("language", language.into());
        LanguagesRequest::new(call)
    }
    /// `GET /api/v2/languages/translations/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_languages_translations_user(
        &self,
        user_id: impl Into<String>,
    ) -> LanguagesRequest<GetLanguagesTranslationsUser> {
        LanguagesRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGES_TRANSLATIONS_USER)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/languages/{languageId}`
    ///
    /// Arguments:
    /// - `language_id`
    #[deprecated]
    #[inline]
    pub fn get_language(
        &self,
        language_id: impl Into<String>,
    ) -> LanguagesRequest<GetLanguage> {
        LanguagesRequest::new(
            rt::Call::new(&self.client, &GET_LANGUAGE).path(&language_id.into()),
        )
    }
    /// `DELETE /api/v2/languages/{languageId}`
    ///
    /// Arguments:
    /// - `language_id`
    #[deprecated]
    #[inline]
    pub fn delete_language(
        &self,
        language_id: impl Into<String>,
    ) -> LanguagesRequest<DeleteLanguage> {
        LanguagesRequest::new(
            rt::Call::new(&self.client, &DELETE_LANGUAGE).path(&language_id.into()),
        )
    }
}
/// A request of [`LanguagesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `LanguagesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct LanguagesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> LanguagesRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for LanguagesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for LanguagesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_LANGUAGES: rt::Operation = rt::Operation::new(
        "getLanguages",
        rt::Method::Get,
        &["/api/v2/languages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languages`.
#[derive(Debug)]
pub enum GetLanguages {}
impl rt::Endpoint for GetLanguages {
    type Answer = models::LanguageEntityListing;
}
impl LanguagesRequest<GetLanguages> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_LANGUAGES: rt::Operation = rt::Operation::new(
        "postLanguages",
        rt::Method::Post,
        &["/api/v2/languages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_languages`.
#[derive(Debug)]
pub enum PostLanguages {}
impl rt::Endpoint for PostLanguages {
    type Answer = models::Language;
}
static GET_LANGUAGES_TRANSLATIONS: rt::Operation = rt::Operation::new(
        "getLanguagesTranslations",
        rt::Method::Get,
        &["/api/v2/languages/translations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languages_translations`.
#[derive(Debug)]
pub enum GetLanguagesTranslations {}
impl rt::Endpoint for GetLanguagesTranslations {
    type Answer = models::AvailableTranslations;
}
static GET_LANGUAGES_TRANSLATIONS_BUILTIN: rt::Operation = rt::Operation::new(
        "getLanguagesTranslationsBuiltin",
        rt::Method::Get,
        &["/api/v2/languages/translations/builtin"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languages_translations_builtin`.
#[derive(Debug)]
pub enum GetLanguagesTranslationsBuiltin {}
impl rt::Endpoint for GetLanguagesTranslationsBuiltin {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
static GET_LANGUAGES_TRANSLATIONS_ORGANIZATION: rt::Operation = rt::Operation::new(
        "getLanguagesTranslationsOrganization",
        rt::Method::Get,
        &["/api/v2/languages/translations/organization"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languages_translations_organization`.
#[derive(Debug)]
pub enum GetLanguagesTranslationsOrganization {}
impl rt::Endpoint for GetLanguagesTranslationsOrganization {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
static GET_LANGUAGES_TRANSLATIONS_USER: rt::Operation = rt::Operation::new(
        "getLanguagesTranslationsUser",
        rt::Method::Get,
        &["/api/v2/languages/translations/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_languages_translations_user`.
#[derive(Debug)]
pub enum GetLanguagesTranslationsUser {}
impl rt::Endpoint for GetLanguagesTranslationsUser {
    type Answer = std::collections::BTreeMap<String, rt::Value>;
}
static GET_LANGUAGE: rt::Operation = rt::Operation::new(
        "getLanguage",
        rt::Method::Get,
        &["/api/v2/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_language`.
#[derive(Debug)]
pub enum GetLanguage {}
impl rt::Endpoint for GetLanguage {
    type Answer = models::Language;
}
static DELETE_LANGUAGE: rt::Operation = rt::Operation::new(
        "deleteLanguage",
        rt::Method::Delete,
        &["/api/v2/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_language`.
#[derive(Debug)]
pub enum DeleteLanguage {}
impl rt::Endpoint for DeleteLanguage {
    type Answer = ();
}
