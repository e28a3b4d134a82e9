"""The tables that triggers keep from the others: counts of articles and open facts, and the search index."""

from __future__ import annotations

from briefing.core import fact
from briefing.core.fact import FactKind, ReviewStatus
from briefing.storage.columns import DOSSIER_REF, ref, words

REVIEWABLE = tuple(kind for kind in FactKind if kind in fact.REVIEWABLE)
"""Kinds a person is asked to review; these make up the counts of open facts."""

_OPEN = tuple(s for s in ReviewStatus if s.is_open)

# Counts are kept by triggers, so that every way of writing keeps them right and lists stay flat.
# A fact counts as open when its kind is reviewed and no decision closes it.
COUNTS = f"""
CREATE TABLE article_count (
    {ref("article_id", "article")},
    open_facts INTEGER NOT NULL DEFAULT 0,
    disputed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id)
) STRICT;
CREATE TABLE dossier_count (
    {DOSSIER_REF},
    articles INTEGER NOT NULL DEFAULT 0,
    open_facts INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (dossier_id)
) STRICT;
CREATE TRIGGER count_new_article AFTER INSERT ON article BEGIN
    INSERT INTO article_count (article_id) VALUES (new.id);
END;
CREATE TRIGGER count_new_dossier AFTER INSERT ON dossier BEGIN
    INSERT INTO dossier_count (dossier_id) VALUES (new.id);
END;
CREATE TRIGGER count_new_fact AFTER INSERT ON fact WHEN new.kind IN ({words(REVIEWABLE)}) BEGIN
    UPDATE article_count SET open_facts = open_facts + 1 WHERE article_id = new.article_id;
END;
CREATE TRIGGER count_old_fact AFTER DELETE ON fact BEGIN
    UPDATE article_count SET
        open_facts = open_facts - (old.kind IN ({words(REVIEWABLE)}) AND coalesce(
            (SELECT status IN ({words(_OPEN)}) FROM review WHERE fact_id = old.id), 1)),
        disputed = disputed - coalesce((SELECT status = 'disputed' FROM review WHERE fact_id = old.id), 0)
    WHERE article_id = old.article_id;
END;
CREATE TRIGGER count_new_review AFTER INSERT ON review BEGIN
    UPDATE article_count SET
        open_facts = open_facts - ((SELECT kind IN ({words(REVIEWABLE)}) FROM fact WHERE id = new.fact_id)
            AND new.status NOT IN ({words(_OPEN)})),
        disputed = disputed + (new.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = new.fact_id);
END;
CREATE TRIGGER count_old_review AFTER DELETE ON review BEGIN
    UPDATE article_count SET
        open_facts = open_facts + ((SELECT kind IN ({words(REVIEWABLE)}) FROM fact WHERE id = old.fact_id)
            AND old.status NOT IN ({words(_OPEN)})),
        disputed = disputed - (old.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = old.fact_id);
END;
CREATE TRIGGER count_moved_review AFTER UPDATE OF status ON review WHEN new.status <> old.status BEGIN
    UPDATE article_count SET
        open_facts = open_facts + (SELECT kind IN ({words(REVIEWABLE)}) FROM fact WHERE id = new.fact_id)
            * ((new.status IN ({words(_OPEN)})) - (old.status IN ({words(_OPEN)}))),
        disputed = disputed + (new.status = 'disputed') - (old.status = 'disputed')
    WHERE article_id = (SELECT article_id FROM fact WHERE id = new.fact_id);
END;
CREATE TRIGGER count_dossier_facts AFTER UPDATE OF open_facts ON article_count
WHEN new.open_facts <> old.open_facts BEGIN
    UPDATE dossier_count SET open_facts = open_facts + new.open_facts - old.open_facts
    WHERE dossier_id IN (SELECT dossier_id FROM dossier_article WHERE article_id = new.article_id)
        AND (SELECT removed_at IS NULL FROM article WHERE id = new.article_id);
END;
CREATE TRIGGER count_filed_article AFTER INSERT ON dossier_article
WHEN (SELECT removed_at IS NULL FROM article WHERE id = new.article_id) BEGIN
    UPDATE dossier_count SET articles = articles + 1,
        open_facts = open_facts + (SELECT open_facts FROM article_count WHERE article_id = new.article_id)
    WHERE dossier_id = new.dossier_id;
END;
CREATE TRIGGER count_unfiled_article AFTER DELETE ON dossier_article
WHEN (SELECT removed_at IS NULL FROM article WHERE id = old.article_id) BEGIN
    UPDATE dossier_count SET articles = articles - 1,
        open_facts = open_facts - (SELECT open_facts FROM article_count WHERE article_id = old.article_id)
    WHERE dossier_id = old.dossier_id;
END;
CREATE TRIGGER count_removed_article AFTER UPDATE OF removed_at ON article
WHEN (new.removed_at IS NULL) <> (old.removed_at IS NULL) BEGIN
    UPDATE dossier_count SET
        articles = articles + CASE WHEN new.removed_at IS NULL THEN 1 ELSE -1 END,
        open_facts = open_facts + CASE WHEN new.removed_at IS NULL THEN 1 ELSE -1 END
            * (SELECT open_facts FROM article_count WHERE article_id = new.id)
    WHERE dossier_id IN (SELECT dossier_id FROM dossier_article WHERE article_id = new.id);
END;
"""

PERSON_ITEM, NOTE_ITEM, EVENT_ITEM = 1, 2, 3
"""What an entry of search_item stands for: its rowid is one of these times 2**48, plus the id."""

_INDEX = "content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'"
_PERSON_ENTRY = f"""
    INSERT INTO search_item (rowid, text)
    SELECT ({PERSON_ITEM} << 48) + person_id, group_concat(name, ' · ') FROM person_alias"""
_NOTE_ENTRY = (
    f"INSERT INTO search_item (rowid, text) VALUES (({NOTE_ITEM} << 48) + new.id, new.quote || ' · ' || new.text)"
)

# Contentless: the index holds no second copy of any text. Rowids of articles sort by day.
SEARCH = f"""
CREATE VIRTUAL TABLE search_article USING fts5(title, body, numbers, {_INDEX});
CREATE VIRTUAL TABLE search_item USING fts5(text, {_INDEX});
CREATE TRIGGER search_new_alias AFTER INSERT ON person_alias BEGIN
    DELETE FROM search_item WHERE rowid = ({PERSON_ITEM} << 48) + new.person_id;
    {_PERSON_ENTRY} WHERE person_id = new.person_id GROUP BY person_id;
END;
CREATE TRIGGER search_old_alias AFTER DELETE ON person_alias BEGIN
    DELETE FROM search_item WHERE rowid = ({PERSON_ITEM} << 48) + old.person_id;
    {_PERSON_ENTRY} WHERE person_id = old.person_id GROUP BY person_id;
END;
CREATE TRIGGER search_new_note AFTER INSERT ON note BEGIN {_NOTE_ENTRY}; END;
CREATE TRIGGER search_old_note AFTER DELETE ON note BEGIN
    DELETE FROM search_item WHERE rowid = ({NOTE_ITEM} << 48) + old.id;
END;
CREATE TRIGGER search_moved_note AFTER UPDATE ON note BEGIN
    DELETE FROM search_item WHERE rowid = ({NOTE_ITEM} << 48) + old.id;
    {_NOTE_ENTRY};
END;
CREATE TRIGGER search_new_event AFTER INSERT ON event_mention BEGIN
    INSERT INTO search_item (rowid, text)
    SELECT ({EVENT_ITEM} << 48) + id, quote || ' · ' || coalesce(new.city, '') || ' · ' || coalesce(new.date_first, '')
    FROM fact WHERE id = new.fact_id;
END;
CREATE TRIGGER search_old_event AFTER DELETE ON event_mention BEGIN
    DELETE FROM search_item WHERE rowid = ({EVENT_ITEM} << 48) + old.fact_id;
END;
"""
